"""The wizard without its windows: what it knows, its steps, the way through them, the install.

Nothing here needs Qt: whole wizards are walked in unit tests. `draft` is the state, `steps` the
14 steps as data, `flow` the way through them, `units` the choice of units, `install` the one
commit that makes a draft a profile.
"""
