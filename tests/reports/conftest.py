"""The small project of the harness's tests, for the reports it produces."""

from tests.harnais.conftest import projet

__all__ = ["projet"]
