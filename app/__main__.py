"""`python -m app` is the command `identity-connect`."""

import sys

from app.main import main

sys.exit(main())
