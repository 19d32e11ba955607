"""The features of the invented sixth procedure run on a target that serves it: only when named with its profile."""

from __future__ import annotations

import os

collect_ignore = [] if os.environ.get("SIXIEME_DEMARCHE") else ["features"]
