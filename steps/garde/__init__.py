"""The gate against empty greens: nothing is green here without having been played and verified."""

from __future__ import annotations
