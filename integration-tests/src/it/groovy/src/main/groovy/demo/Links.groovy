package demo

/** What the configs share. */
interface Links {
  String CALLBACK = 'https://example.com/callback'
}
