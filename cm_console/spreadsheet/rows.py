"""What both readers give: numbered rows of cells."""

from collections.abc import Sequence

from cm_console.domain.columns import Cell

Row = tuple[int, Sequence[Cell]]  # the line in the file (from 1), and its cells
