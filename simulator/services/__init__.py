"""What the service does, apart from how pages look. Screens, control API and fast states call the same functions."""
