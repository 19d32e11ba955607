"""The project's pytest plug-ins: the gate, the harness, the reports, and every module of step definitions."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import steps.phrases

pytest_plugins = [
    "steps.garde.greffon",
    "steps.harnais.greffon",
    "steps.harnais.ecarts",
    "reports.greffon",
    "reports.greffon_divergences",
    "pytester",
]


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    # Not in `pytest_plugins`: pytest warns of plug-ins that import one another before it could rewrite them.
    for module in iter_modules(steps.phrases.__path__, "steps.phrases."):
        config.pluginmanager.register(import_module(module.name), module.name)
