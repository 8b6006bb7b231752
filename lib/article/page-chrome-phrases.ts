/**
 * What news sites put around articles. Lines are compared in lower case, with straight apostrophes and without marks at their ends.
 */
const lines = (list: string) => list.trim().split(/\s*\n\s*/);

/** Whole lines. */
export const PAGE_CHROME_LINES: ReadonlySet<string> = new Set(
  lines(`
    top of page
    bottom of page
    back to top
    skip to content
    skip to main content
    here's how you know
    home
    menu
    search
    close
    log in
    login
    sign in
    sign up
    register
    subscribe
    donate
    share
    share this
    share this article
    share on facebook
    share on twitter
    share on x
    tweet
    print
    print this page
    email
    copy link
    save
    listen
    facebook
    twitter
    telegram
    whatsapp
    linkedin
    instagram
    youtube
    advertisement
    advertising
    sponsored
    read more
    more
    show more
    load more
    next
    previous
    comments
    comment
    no comments
    reply
    cancel reply
    about us
    contact us
    contacts
    privacy policy
    terms of use
    cookie policy
    accept
    accept all
    accept all cookies
    reject all
    all rights reserved
    loading
    no image
    поделиться
    реклама
    главная
    распечатать
    partager
    teilen
    compartir
    paylaş
  `),
);

/** Whole lines over a list of other articles or over visitors' comments. */
export const LIST_HEADINGS: ReadonlySet<string> = new Set(
  lines(`
    latest news
    latest
    latest articles
    latest stories
    latest posts
    recent posts
    recent news
    top stories
    top news
    most read
    most viewed
    most popular
    popular
    popular news
    trending
    trending now
    breaking news
    news feed
    newsfeed
    more news
    more stories
    more on this topic
    more from this author
    related
    related articles
    related news
    related posts
    related stories
    related topics
    read also
    see also
    you may also like
    you might also like
    recommended
    recommended for you
    don't miss
    editor's choice
    editors' choice
    editor's picks
    editors' picks
    leave a reply
    leave a comment
    post a comment
    tags
    последние новости
    читайте также
    новости по теме
    самое читаемое
    articles liés
    à lire aussi
    lire aussi
    mehr zum thema
    lesen sie auch
    noticias relacionadas
    son xəbərlər
    son haberler
    ilgili haberler
  `),
);

/** How notices to visitors, credits and invitations begin, in whatever length. */
export const NOTICE_OPENINGS: readonly string[] = lines(`
  dear visitors,
  dear visitor,
  dear readers, you can
  ad for
  ads by
  writer's picture
  author's picture
  we use cookies
  this site uses cookies
  this website uses cookies
  our site uses cookies
  by continuing to use this
  by continuing to browse
  subscribe to our
  subscribe to the
  subscribe now
  subscribe for
  sign up for our
  sign up to our
  sign up for the
  follow us on
  follow us in
  join us on
  join our
  like us on
  share this
  click here to
  click to share
  your email address will not be published
  required fields are marked
  please enable javascript
  enable javascript
  all rights reserved
  copyright ©
  ©
  (c) 20
  reproduction of
  reproduction in whole
  no part of this
  when using materials
  when quoting
  when reprinting
  if you found a mistake
  if you find an error
  if you notice an error
  found a typo
  support our journalism
  support independent
  you must be logged in
  this post is also available
  read also:
  read more:
  see also:
  also read:
  related:
  tags:
  tagged:
  filed under
  categories:
  category:
  posted in
  views:
  читайте также
  подпишитесь на
  подписывайтесь на
  при использовании материалов
  если вы заметили ошибку
  фото:
  à lire aussi
  lire aussi
  lesen sie auch
`);

/** Who took a picture; at the end of a caption, or on a line of its own. */
export const CREDIT =
  /(?:\b(?:photo|image|picture|video|photograph|screenshot)s?(?: credit| courtesy)?\s*(?:[:©]|by\b|via\b|courtesy)|\b(?:credit|courtesy)\s*(?::|of\b)|\/\s*(?:AFP|Getty Images|Reuters|AP|EPA)\b)[^.!?]*\.?$/i;

/** A line that names the author. */
export const BYLINE =
  /^(?:[Bb]y|BY|Author|Written by|Reported by|Posted by|Editing by|Reporting by|Автор)\s*:?\s+(?:\p{Lu}[\p{L}.'’-]*)(?:,?\s+(?:and|&|de|van|von|al|bin|\p{Lu}[\p{L}.'’-]*))*\s*$/u;

/** How a paragraph about the author reads: in the first person after the byline, or as a note on whose pay-roll someone is. */
export const FIRST_PERSON = /\b(?:I|I'm|I’m|my|me)\b/;
export const AUTHOR_NOTE =
  /^(?!(?:Here|This|That|There|What)\b)(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}is (?:an? |the )?[\p{L}\s,-]{0,60}?(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|author|blogger)\b/u;
