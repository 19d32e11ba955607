"""`make doctor`: tells in seconds whether a target can be played, what is to be mended, and what will be skipped."""
