package org.parley.rules.wrong.elsewhere;

class Stray {}
