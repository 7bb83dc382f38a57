package demo

/** The redirect URI that the configs share. */
interface Links {
  String CALLBACK = 'https://example.com/callback'
}
