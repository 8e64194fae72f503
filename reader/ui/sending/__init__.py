"""What leaves this computer, and what need not: requests, local-only, models, the memory's files."""
