package org.parley.browser;

class JourneyTest extends Journey {}
