"""After the setup: one window, its pages in a list at the left.

window       the list, the head, the bar, the keys; opens pages when they are first wanted
page         what every page is to the window
run_control  runs that are asked for here, and those that the worker makes by itself
overview, users, history, passwords, settings, account, diagnostics   the pages
"""
