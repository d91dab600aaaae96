// Its older pages end in .naver or .nhn, which no name does.
export default {
  name: 'Naver Blog',
  hosts: { 'blog.naver.com': 'm' },
  names: {
    handle: {
      shape: '[a-z0-9_][\\w-]{2,29}',
      ignores: 'case',
      link: 'https://blog.naver.com/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    admin blogpeople buddy connect guestbook memo mylog nblog notice openapi prologue
    recommendation rego section storyphoto widget write`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{PostView|PostPrint|photo/PhotoView|CommentList}.{naver|nhn}?blogId={handle}',
      surface: 'post',
      examples: {
        'https://blog.naver.com/PostView.naver?blogId=anna_b&logNo=221430000000': 'anna_b',
        'https://m.blog.naver.com/PostView.nhn?isHttpsRedirect=true&blogId=anna_b&logNo=221430000000':
          'anna_b',
      },
    },
    {
      url: '/{PostList|prologue/PrologueList|NBlogTop|FollowBlog}.{naver|nhn}?blogId={handle}',
      surface: 'profile',
      examples: {
        'https://blog.naver.com/PostList.naver?blogId=anna_b&categoryNo=1': 'anna_b',
        'https://blog.naver.com/prologue/PrologueList.nhn?blogId=anna_b': 'anna_b',
      },
    },
    {
      url: '/{profile/intro|guestbook/GuestBookList|memo/MemoList|CategoryList}.{naver|nhn}?blogId={handle}',
      surface: 'tab',
      examples: { 'https://blog.naver.com/profile/intro.naver?blogId=anna_b': 'anna_b' },
    },
    {
      url: '/{BuddyList|connect/ViewMoreBuddyPosts}.{naver|nhn}?blogId={handle}',
      surface: 'list',
      examples: { 'https://m.blog.naver.com/BuddyList.naver?blogId=anna_b': 'anna_b' },
    },
    {
      url: 'rss.blog.naver.com/{handle}.xml',
      surface: 'tab',
      examples: { 'https://rss.blog.naver.com/anna_b.xml': 'anna_b' },
    },
    {
      url: '/{handle}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://blog.naver.com/anna_b/221430000000': 'anna_b',
        'https://m.blog.naver.com/anna_b/221430000000?view=img_1': 'anna_b',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://blog.naver.com/Anna_B': 'anna_b' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://blog.naver.com/anna_b/clip': 'anna_b' },
    },
  ],
  nobody: [
    'https://blog.naver.com/',
    'https://blog.naver.com/PostView.naver?logNo=221430000000',
    'https://blog.naver.com/MyBlog.naver',
    'https://blog.naver.com/prologue/PrologueList.naver',
    'https://m.blog.naver.com/Recommendation.naver',
    'https://section.blog.naver.com/BlogHome.naver?blogId=anna_b',
    'https://cafe.naver.com/anna_b',
  ],
} as const;
