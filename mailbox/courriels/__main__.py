"""`python -m courriels`: the SMTP capture, its API and its page."""

import sys

from courriels.serveur import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
