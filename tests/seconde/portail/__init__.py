"""A second implementation of part of the ASE guide: Flask, SQLite, a single page drawn by its own scripts.

It shares nothing with the simulator and knows nothing of the harness: it is what a team that has its own site
would bring. `bogues.py` lists what can be broken on purpose.
"""
