"""What the harness and the simulator cost, told as ratios measured within one run: `python -m bench`."""
