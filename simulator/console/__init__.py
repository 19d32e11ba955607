"""The agent console: the few pages with which a person plays the agent instructeur."""

from simulator.console.pages import routeur

__all__ = ["routeur"]
