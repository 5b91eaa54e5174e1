"""Spreadsheet files as rows of text: CSV as Excel writes it, and XLSX. Knows nothing of people."""

from cm_console.spreadsheet.open import Sheet, empty, open_sheet
from cm_console.spreadsheet.write import defused, write_csv

__all__ = ["Sheet", "defused", "empty", "open_sheet", "write_csv"]
