"""The one style sheet, written with tokens; `theme.apply` fills them in."""

from string import Template

from ui.theme import FIGURE_SIZE, SMALL_SIZE, TEXT_SIZE, TITLE_SIZE

_SHEET = """
QWidget { color: ${text}; }
QMainWindow, QDialog, QStackedWidget, QWidget[page="true"] { background: ${bg}; }
QToolTip { background: ${raised}; color: ${text}; border: 1px solid ${border_strong}; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[role="page-title"] { font-size: ${title_size}pt; font-weight: 600; }
QLabel[role="dialog-title"] { font-size: ${title_size}pt; font-weight: 600; }
QLabel[role="empty-title"] { font-size: ${title_size}pt; font-weight: 600; }
QLabel[role="figure"] { font-size: ${figure_size}pt; font-weight: 600; }
QLabel[role="card-title"] { color: ${muted}; font-weight: 600; }
QLabel[role="strong"], QLabel[role="toast-title"] { font-weight: 600; }
QLabel[role="muted"] { color: ${muted}; }
QLabel[role="small"] { font-size: ${small_size}pt; }
QLabel[role="small-muted"] { font-size: ${small_size}pt; color: ${muted}; }
QLabel[role="ok"] { color: ${ok}; }
QLabel[role="warn"] { color: ${warn}; }
QLabel[role="bad"] { color: ${bad}; }

*[card="true"] { background: ${surface}; border: 1px solid ${border}; border-radius: 8px; }
QFrame[line="true"] { background: ${border}; border: none; max-height: 1px; min-height: 1px; }

QLabel[pill="true"] { font-size: ${small_size}pt; border-radius: 9px; padding: 2px 9px; }
QLabel[pill="true"][tone="neutral"] { background: ${neutral_soft}; color: ${neutral}; }
QLabel[pill="true"][tone="accent"] { background: ${accent_soft}; color: ${accent}; }
QLabel[pill="true"][tone="ok"] { background: ${ok_soft}; color: ${ok}; }
QLabel[pill="true"][tone="warn"] { background: ${warn_soft}; color: ${warn}; }
QLabel[pill="true"][tone="bad"] { background: ${bad_soft}; color: ${bad}; }

QPushButton { background: ${surface}; color: ${text}; border: 1px solid ${border_strong}; border-radius: 6px;
  padding: 5px 12px; min-height: 16px; }
QPushButton:hover { background: ${hover}; }
QPushButton:pressed { background: ${neutral_soft}; }
QPushButton:focus { border: 2px solid ${accent}; padding: 4px 11px; }
QPushButton:disabled { color: ${muted}; background: ${bg}; border-color: ${border}; }
QPushButton:checked { background: ${accent_soft}; color: ${accent}; border-color: ${accent}; }
QPushButton[kind="primary"], QPushButton[kind="secondary"][default="true"] {
  background: ${accent}; color: ${on_accent}; border: 1px solid ${accent}; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: ${accent_strong}; border-color: ${accent_strong}; }
QPushButton[kind="primary"]:focus { border: 2px solid ${text}; }
QPushButton[kind="primary"]:disabled { background: ${neutral_soft}; border-color: ${neutral_soft}; color: ${muted}; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: ${muted}; padding: 5px 8px; }
QPushButton[kind="quiet"]:hover { background: ${hover}; color: ${text}; }
QPushButton[kind="quiet"]:focus { border: 2px solid ${accent}; padding: 4px 7px; }
QPushButton[kind="quiet"][bare="true"] { padding: 5px; }
QPushButton[kind="quiet"][bare="true"]:focus { padding: 4px; }
QPushButton[kind="quiet"]:checked { background: ${accent_soft}; color: ${accent}; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: ${accent}; font-weight: 600;
  padding: 5px 8px; }
QPushButton[kind="link"]:hover { background: ${accent_soft}; }
QPushButton[kind="link"]:focus { border: 2px solid ${accent}; padding: 4px 7px; }
QPushButton[kind="danger"] { color: ${bad}; }
QPushButton[kind="danger"]:hover { background: ${bad_soft}; border-color: ${bad}; }
QPushButton[kind="danger"]:focus { border: 2px solid ${bad}; }
QPushButton::menu-indicator { width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton:hover { background: ${hover}; }
QToolButton:focus { border: 2px solid ${accent}; padding: 3px 7px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox {
  background: ${surface}; color: ${text}; border: 1px solid ${border_strong}; border-radius: 6px;
  padding: 4px 8px; min-height: 18px; selection-background-color: ${accent}; selection-color: ${on_accent}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid ${accent}; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled,
QDateEdit:disabled, QTimeEdit:disabled, QDateTimeEdit:disabled, QComboBox:disabled {
  background: ${bg}; color: ${muted}; border-color: ${border}; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: ${bad}; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
  image: url("${icons}/caret-down-${theme}.svg"); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow {
  image: url("${icons}/caret-up-${theme}.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow {
  image: url("${icons}/caret-down-${theme}.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: ${surface}; border: 1px solid ${border_strong}; outline: 0; padding: 4px;
  selection-background-color: ${accent_soft}; selection-color: ${text}; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: ${accent}; }
QCheckBox:disabled, QRadioButton:disabled { color: ${muted}; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 15px; height: 15px; border: 1px solid ${muted}; border-radius: 4px;
  background: ${surface}; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: ${accent}; border-color: ${accent};
  image: url("${icons}/check-${theme}.svg"); }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid ${muted}; border-radius: 7px; background: ${surface}; }
QRadioButton::indicator:checked { border: 4px solid ${accent}; width: 7px; height: 7px; }

QMenu { background: ${surface}; border: 1px solid ${border_strong}; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: ${accent_soft}; color: ${text}; }
QMenu::item:disabled { color: ${muted}; }
QMenu::separator { height: 1px; background: ${border}; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QAbstractItemView { background: ${surface}; border: none; outline: 0;
  selection-background-color: ${accent_soft}; selection-color: ${text}; }
QTableView, QListView, QTreeView { alternate-background-color: ${raised}; }
QTableView { border: 1px solid ${border}; border-radius: 8px; gridline-color: ${border}; }
*[card="true"] QTableView, *[card="true"] QListView { border: none; border-radius: 0; }
QTableView:focus { border-color: ${accent}; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid ${border}; }
QTableView::item:selected { background: ${accent_soft}; color: ${text}; }
QListView::item { padding: 6px 8px; border-radius: 4px; }
QListView::item:selected { background: ${accent_soft}; color: ${text}; }
QHeaderView { background: ${raised}; border: none; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: ${raised}; color: ${muted}; font-size: ${small_size}pt; font-weight: 600; border: none;
  border-bottom: 1px solid ${border}; padding: 6px 8px; }
QHeaderView::section:hover { color: ${text}; }
QHeaderView::up-arrow { image: url("${icons}/caret-up-${theme}.svg"); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url("${icons}/caret-down-${theme}.svg"); width: 10px; height: 10px; }
QTableCornerButton::section { background: ${raised}; border: none; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: ${muted}; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: ${accent}; border-bottom-color: ${accent}; font-weight: 600; }
QTabBar::tab:hover { color: ${text}; }
QTabBar::tab:focus { background: ${hover}; }
QTabWidget::pane { border: none; border-top: 1px solid ${border}; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: ${border_strong}; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: ${muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 12px; }
QSplitter::handle:vertical { height: 12px; }

QProgressBar { background: ${neutral_soft}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: ${accent}; border-radius: 2px; }
QSlider::groove:horizontal { height: 4px; background: ${neutral_soft}; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; border-radius: 7px; background: ${accent}; }

QGroupBox { border: 1px solid ${border}; border-radius: 8px; margin-top: 10px; padding: 12px; background: ${surface}; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: ${muted}; }
QCalendarWidget QWidget { alternate-background-color: ${raised}; }

*[toast="true"] { background: ${raised}; border: 1px solid ${border_strong}; border-radius: 8px; }
*[toast="true"][tone="bad"] { border-color: ${bad}; }
*[toast="true"][tone="warn"] { border-color: ${warn}; }
"""


def sheet(colors: dict[str, str], theme: str = "light", icons: str = "") -> str:
    """The style sheet with these colours, in the order of `theme.TOKENS`."""
    names = {token.replace("-", "_"): value for token, value in colors.items()}
    sizes = {
        "text_size": TEXT_SIZE,
        "small_size": SMALL_SIZE,
        "title_size": TITLE_SIZE,
        "figure_size": FIGURE_SIZE,
    }
    return Template(_SHEET).substitute(names, theme=theme, icons=icons, **sizes)
