"""How many of the invited take part, and how many to invite for that: careful at first, then as seen.

A Beta(7, 13) prior says 35 %, as firmly as twenty people would; each person invited in a wave that has ended
counts as one more.
"""

import math
from dataclasses import dataclass

PRIOR_YES, PRIOR_NO = 7, 13


@dataclass(frozen=True)
class Participation:
    """What the waves that have ended showed."""

    invited: int = 0
    took_part: int = 0

    @property
    def rate(self) -> float:
        """The share of the invited to expect: the mean of the posterior."""
        return (PRIOR_YES + self.took_part) / (PRIOR_YES + PRIOR_NO + self.invited)


def to_invite(target: int, rate: float) -> int:
    """The people to invite so that `target` take part."""
    return math.ceil(target / rate - 1e-9)
