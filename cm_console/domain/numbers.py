"""Numbers as people type them: a decimal comma or point, spaces between thousands, a percent sign."""

import math

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")


def parse_number(text: str) -> float | None:
    """The number that `text` means; None for an empty text. Raises ValueError for anything else."""
    bare = text.translate(_SPACES).removesuffix("%")
    if not bare:
        return None
    if "," in bare and "." in bare:
        # Both: the last one is the decimal sign, the other one groups thousands.
        group = "," if bare.rfind(".") > bare.rfind(",") else "."
        bare = bare.replace(group, "")
    try:
        value = float(bare.replace(",", "."))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"not a number: {text}")
    return value
