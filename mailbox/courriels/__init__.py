"""SMTP capture for tests: receives every mail, answers queries over HTTP, shows them to people.

`python -m courriels` starts it; `courriels.client` asks it.
"""
