"""The project's pytest plug-ins: the gate, the harness, the reports."""

pytest_plugins = ["steps.harnais.greffon", "reports.greffon"]
