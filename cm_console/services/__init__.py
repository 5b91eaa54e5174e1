"""What a person can do: one public method each. Services are given everything they use."""
