"""Write the certificates of the test authority beside this module."""

from __future__ import annotations

import sys

from simulator.documents.autorite import fabriquer

for chemin, octets in fabriquer().items():
    chemin.write_bytes(octets)
    sys.stdout.write(f"{chemin} écrit ({len(octets)} octets)\n")
