"""Shares of people with their uncertainty."""

from dataclasses import dataclass
from math import sqrt

Z95 = 1.959963984540054
LEAST = 10  # below this many people a percentage says more than is known


@dataclass(frozen=True)
class Rate:
    """`count` of `n`, with the 95 % Wilson interval of the share."""

    count: int
    n: int
    low: float
    high: float

    @property
    def share(self) -> float:
        return self.count / self.n

    @property
    def as_percentage(self) -> bool:
        """False when there are too few people for a percentage: write "3 of 8"."""
        return self.n >= LEAST


def wilson(count: int, n: int, z: float = Z95) -> tuple[float, float]:
    """The Wilson score interval of count/n (Wilson 1927; checked against Newcombe 1998)."""
    if n <= 0 or not 0 <= count <= n:
        raise ValueError("count must lie between 0 and n, and n be positive")
    share = count / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    # Rounding must not push the interval past the ends that 0 and n reach exactly.
    low = 0.0 if count == 0 else max(0.0, middle - half)
    high = 1.0 if count == n else min(1.0, middle + half)
    return low, high


def rate(count: int, n: int) -> Rate | None:
    """The share with its interval; None when there is nobody to count."""
    if n <= 0:
        return None
    low, high = wilson(count, n)
    return Rate(count, n, low, high)
