"""What the figures depend on, without anything that names the machine or its folders."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib import metadata
from typing import Any

_PAQUETS = (
    "playwright",
    "pytest",
    "pytest-bdd",
    "mechanicalsoup",
    "lxml",
    "fastapi",
    "starlette",
    "uvicorn",
    "aiosmtpd",
)


def decrire(navigateur: str | None) -> dict[str, Any]:
    """Cores, load, versions. `navigateur`: path of the browser, of which only the version is told."""
    return {
        "systeme": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "coeurs": os.cpu_count(),
        "charge_au_depart": [round(charge, 2) for charge in os.getloadavg()] if hasattr(os, "getloadavg") else None,
        "paquets": {nom: metadata.version(nom) for nom in _PAQUETS},
        "navigateur": _version(navigateur) if navigateur else None,
    }


def _version(navigateur: str) -> str:
    dit = subprocess.run([navigateur, "--version"], capture_output=True, text=True, timeout=30, check=False).stdout
    return " ".join(dit.split())
