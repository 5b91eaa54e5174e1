"""What the networks count, by name, and the share from which a launch carries itself."""

REACTIONS = ("likes", "reposts", "replies", "quotes", "reactions")  # what people did with a post
CHASM = 0.16  # Moore: early adopters end at 2.5 % + 13.5 % of the population
