// Readers and authors are numbered apart: 12345 is two people.
export default {
  name: 'Goodreads',
  hosts: { 'goodreads.com': '' },
  names: {
    handle: {
      shape: '[a-z][\\w.-]{1,60}',
      ignores: 'case',
      link: 'https://www.goodreads.com/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.goodreads.com/user/show/{id}',
      shown: '{id}',
    },
    author: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.goodreads.com/author/show/{author}',
      shown: '{author}',
    },
  },
  parts: { slug: '(?:[-.][^/]*)?' },
  reserved: `
    about account admin ads advertisers amazon ap_signin api app apps author award blog book
    book_link book_reviews books browse buy_buttons challenges characters characters_list
    choice_awards choiceawards comment contact contests cookies deals discussions ebooks
    edit_preferences episode event events explore facebook favorite_authors feedback
    forgot_password friend friends genre genres giveaway giveaway_entries gr group
    group_folder help home index interviews invites jobs kindle librarian librarian_manual
    list list_challenges lists login logout member message mobile my_quotes new new_releases
    news newsletter newsletters notes notifications oggiplayerloader.htm open_id owned_books
    page pages pending photo poll polls press privacy questions quiz quotes rating ratings
    read_status reader reading_challenges readingchallenge readingchallenge_history
    readingchallenges recommend_to recommendations register reset_password review robots.txt
    rss search search_results series settings shelf shelf_list shelves shop sign_in sign_up
    signin signout signup site sitemap sitemaps stories story story_category subscriptions
    support tag terms toggle tooltips top_authors topic topics tos track trivia update_feed
    upload user user_challenges user_following user_status users video videos votes widget
    widgets work work_quotes`,
  reservedFrom:
    'its robots.txt of 2024-06; routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/user/show/{id}{slug}/{…}',
      surface: 'profile',
      examples: {
        'https://www.goodreads.com/user/show/12345-anna-b': 'id:12345',
        'https://www.goodreads.com/user/show/12345': 'id:12345',
      },
    },
    {
      url: '/{review/list|review/list_rss|user/followers|user/following|user/compare|topic/show_user|user_status/list|quotes/list|group/list|user_challenges/user}/{id}{slug}/{…}',
      surface: 'tab',
      examples: {
        'https://www.goodreads.com/review/list/12345-anna-b?shelf=read': 'id:12345',
      },
    },
    {
      url: '/{list/user_lists|friend/user}/{id}{slug}/{…}',
      surface: 'list',
      examples: { 'https://www.goodreads.com/friend/user/12345-anna-b': 'id:12345' },
    },
    {
      url: '/author/{show|list|quotes}/{author}{slug}/{…}',
      surface: 'profile',
      examples: { 'https://www.goodreads.com/author/show/12345.Anna_B': 'author:12345' },
    },
    {
      url: '/review/show/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.goodreads.com/review/show/1234567890': null },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://www.goodreads.com/annab': 'annab' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://www.goodreads.com/',
    'https://www.goodreads.com/book/show/12345.Something',
    'https://www.goodreads.com/list/show/12345',
    'https://www.goodreads.com/group/show/12345-anna',
    'https://www.goodreads.com/search?q=anna',
    'https://www.goodreads.com/user/edit',
  ],
} as const;
