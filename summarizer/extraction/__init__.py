"""From a page's HTML to the text of its article and to what the page says about it. Pure."""
