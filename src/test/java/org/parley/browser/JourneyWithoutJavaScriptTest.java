package org.parley.browser;

@WithoutJavaScript
class JourneyWithoutJavaScriptTest extends Journey {}
