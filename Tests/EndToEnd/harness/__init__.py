"""The parts that the end-to-end tests are made of: the running service, the ways to it, and what to send."""
