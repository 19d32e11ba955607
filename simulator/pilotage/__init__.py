"""The control API: bacs, clock, persons, states, agent acts, faults, defects, journal."""

from simulator.pilotage.application import application

__all__ = ["application"]
