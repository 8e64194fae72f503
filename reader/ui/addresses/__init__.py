"""Opening web addresses, and what an opened page says about itself."""
