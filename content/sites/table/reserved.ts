/**
 * First words of a path that are a page of one site of the table, besides those that are on every
 * site there: each site's own routes, from its robots.txt, its sitemaps and the links of its app.
 */
export default {
  /** Where these words are from, and when they were last looked at. */
  from: 'public matchers (sherlock, maigret, yt-dlp, gallery-dl) and routes known by use, November 2026',
  /** Words by the id of a site. */
  words: {
    '500px.com': `
      activity classroom colors copyrightinfo creators editors fresh following gallery galleries
      licensing liked likes manager membership messages mygalleries photographers photographs
      popular quests resourcehub select statistics undiscovered upcoming web-api workshop`,
    'academia.edu': 'courses departments documents journals letters people researchers',
    'allmylinks.com': 'dashboard pro verify',
    'artstation.com': `
      artwork artworks blogs challenges channels learning magazine marketplace podcast prints
      prototype schools services studios guides jobs masterclasses bookmarks`,
    'ask.fm': 'discover question questions wall answers shoutouts versus',
    'beacons.ai': 'i templates tools',
    'behance.net': `
      adobe assets availability blog for_you gallery galleries galleries-list hire joblist jobs
      live livestreams moodboard moodboards onboarding portfolio pro prosite sources`,
    'bitbucket.org': 'dashboard product repo snippets socialauth workspace xhr',
    'calendly.com': 'app integrations scheduling solutions',
    'codeberg.org': 'issues milestones pulls notifications organizations repo',
    'codepen.io': 'challenges collection cpe embed pen pens picks spark topic template',
    'dailymotion.com': `
      cdn embed hub library live partner playlist playlists rss sequence swf topic upload user
      user_videos video videos widget`,
    'depop.com': 'category explore giftguide products sell sellinghub sizeguides theme',
    'dev.to': 'connect latest listings pod readinglist reading_list reviews series t tags video',
    'disqus.com': 'by channel embed forums dashboard profile disqus next home',
    'dribbble.com': `
      attachments bookings colors designers for freelance freelance-jobs goods hiring latest
      learn marketplace resources session shots stories tags teams uploads animation branding
      illustration web-design typography product-design print mobile`,
    'fansly.com': 'application creators explore feed lists posts subscriptions',
    'fetlife.com': `
      adverts ads discussions explore fetishes fetish gender groups groups_posts home inbox kinky
      kinksters near_you p&p places posts q requests statuses wallpaper conversations`,
    'fiverr.com': `
      agencies categories cp fiverr-business gigs hire inspire levels logo-maker lp partnerships
      resources seller_dashboard stores pro support_tickets trust_safety workspace`,
    'foursquare.com': 'city explore foursquarecity login map swarm user v venue',
    'freecodecamp.org': 'certification donate espanol italian japanese chinese portuguese',
    'gab.com': 'chats compose explore group groups marketplace news posts timeline tags hashtag',
    'genius.com': `
      artists albums amp annotations discussions editors genius-about hot-song new producers
      search songs static verified-artists web videos questions posts referents shop`,
    'giphy.com': 'clips gifs reactions stickers artists categories entertainment explore',
    'gitlab.com': `
      -assets dashboard explore groups help import jwt oauth profile projects public s search
      snippets unsubscribes uploads users v2`,
    'grailed.com': 'categories designers drydate foryou mens sell shop womenswear menswear',
    'gravatar.com': 'avatar connect emails hovercards implement profiles site',
    'gumroad.com': 'dashboard discover features l library overlay purchases university',
    'hackaday.io':
      'challenges contest contests discover hackerspaces list messages project projects',
    'huggingface.co': `
      chat collections datasets docs enterprise inference join learn models organizations
      papers pricing spaces tasks hf`,
    'imgup.cz': 'galerie',
    'kaggle.com': `
      code competitions datasets discussions learn models organizations rankings scripts kernels
      work general benchmarks`,
    'keybase.io': 'blog chat docs download jobs team teams',
    'kick.com': 'browse category categories clips clip dashboard following stream video videos',
    'ko-fi.com': 'album commissions gallery gold home manage post s summary shop',
    'lemon8-app.com': 'discover feed hashtag topic topics',
    'linktr.ee': 'admin marketplace s templates discover blog',
    'minds.com': `
      analytics blog boost channels crypto discovery feature groups hashtag media messenger
      newsfeed onboarding p plus pro rewards supermind token tokens wallet`,
    'mixcloud.com':
      'advertise competitions discover genres live select tag upload categories widget',
    'muckrack.com': 'blog daily journalists link research trends whoshared rankings',
    'musescore.com': 'bundles challenges courses dashboard sheetmusic song user hub instruments',
    'myspace.com': 'browse discover featured mymusic pressroom radio signup stream video music',
    'ngl.link': 'app p',
    'ok.ru': `
      app apk cdk dk docs facebook feed game games gifts group guests hobby live marks messages
      mobile music online pymk settings video videoembed web-api apphook vitrine discover
      shortvideo post theme topics portal market`,
    'opencollective.com': `
      applications become-a-host collectives create fiscal-hosting hosts host expenses pledge
      signin organizations redeem`,
    'periscope.tv': 'w i couchmode',
    'pixiv.net': 'artworks novel bookmark fanbox illustration novels ranking request sketch',
    'plurk.com': 'top m p portal plurker user users emos',
    'producthunt.com': 'alternatives coming-soon launches newsletters questions stories visit',
    'reverbnation.com':
      'artist band-promotion connect fanreach industry label main opportunities venue',
    'scribd.com': `
      audiobook audiobooks author doc document docs embeds magazines presentation read snapshot
      upload-document word`,
    'sketchfab.com': `
      3d-models blogs buy challenges classifieds exhibits feed licensing model models playlists
      scenes skfb tags`,
    'slideshare.net': 'category featured mobile presentations slideshow slideshows upload',
    'smule.com': 'apps c explore group p performances playlist recording s sing_google song',
    'speakerdeck.com': 'c player signup features',
    'tellonym.me': 'tell qa thread',
    'throne.com': 'creators gift gifts wishlist',
    'trello.com': 'b c butler invite power-ups u w workspaces templates',
    'vimeo.com': `
      album analytics blog category channels couchmode create customers enterprise event events
      features for-hire group groups hd hubnut lol manage moogaloop moogalover on ondemand
      ott plus pool professionals review screen-recorder showcase showcases solutions staffpicks
      stock tag thechampions tools upload vimeo-live vod watch watchlater webinars`,
    'weibo.com': `
      a ajax p aj ttarticle tv newlogin visitor login.php hot u n d discover z ttwenzhang
      leftnav manage like messages mygroups friends`,
    'weheartit.com': 'articles collections entry find inspirations',
    'write.as': 'me new pad read guides',
  },
  /** What first words that are no name look like on a site, as the source of a regular expression. */
  shapes: {
    'genius.com': '[^/?#&]+-(?:lyrics|annotated|sample|q-and-a|tracklist|credits)',
    'vimeo.com': 'moogaloop[\\w.]*',
  },
} as const;
