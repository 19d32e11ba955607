"""Loopback doubles of the services the simulator calls, mounted under `/doublures`.

They speak the real services' formats over real HTTP and can be slow, wrong, saturated or down on demand.
Every handler is asynchronous and none waits for a thread: the simulator may call itself without deadlock.
"""

from simulator.doublures.application import SourceDonnees, application
from simulator.doublures.garde import ReserveALaMachine
from simulator.doublures.pannes import PANNES, verifier_panne

__all__ = ["PANNES", "ReserveALaMachine", "SourceDonnees", "application", "verifier_panne"]
