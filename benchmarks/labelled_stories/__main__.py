"""`python -m benchmarks.labelled_stories`."""

import sys

from benchmarks.story_scenario import main

sys.exit(main())
