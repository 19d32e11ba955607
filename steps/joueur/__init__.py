"""A usager played by the screens, for a target that has no fast way to a state. Knows ports and the page model only."""
