/**
 * First words of a path that are a page of one site of the table, besides those that are on every
 * site there.
 */
export default {
  /** Where these words are from, and when they were last looked at. */
  from: 'sherlock, maigret, yt-dlp, gallery-dl; routes as commonly known, not read from the site, November 2026',
  /** Words by the id of a site. */
  words: {
    '500px.com': `
      activity classroom colors copyrightinfo creators editors fresh following gallery
      galleries licensing liked likes manager membership messages mygalleries photographers
      photographs popular quests resourcehub select statistics undiscovered upcoming web-api
      workshop`,
    'academia.edu': 'courses departments documents journals letters people researchers',
    'allmylinks.com': 'dashboard pro verify',
    'artstation.com': `
      artwork artworks blogs challenges channels learning magazine marketplace podcast prints
      prototype schools services studios guides jobs masterclasses bookmarks`,
    'ask.fm': 'discover question questions wall answers shoutouts versus',
    'audius.co': `
      audio check-page coin confirm-email feed notifications oauth rewards trending
      underground upload wallet`,
    'beacons.ai': 'i templates tools',
    'behance.net': `
      adobe assets availability blog for_you gallery galleries galleries-list hire joblist
      jobs live livestreams moodboard moodboards onboarding portfolio pro prosite sources`,
    'beli.app': 'beli download lists privacy-policy restaurants',
    'bitbucket.org': 'dashboard product repo snippets socialauth workspace xhr',
    'calendly.com': 'app integrations scheduling solutions',
    'cameo.com': `
      animals athletes browse comedians fandom for-business kids musicians occasions
      reality-tv request search`,
    'campsite.bio': 'admin features qr templates',
    'cara.app': 'bookmarks explore following guidelines home portfolio',
    'codeberg.org': 'issues milestones pulls notifications organizations repo',
    'codepen.io': 'challenges collection cpe embed pen pens picks spark topic template',
    'dailymotion.com': `
      cdn embed hub library live partner playlist playlists rss sequence swf topic upload
      user user_videos video videos widget`,
    'depop.com': 'category explore giftguide products sell sellinghub sizeguides theme',
    'dev.to': 'connect latest listings pod readinglist reading_list reviews series t tags video',
    'disqus.com': 'by channel embed forums dashboard profile disqus next home',
    'dribbble.com': `
      attachments bookings colors designers for freelance freelance-jobs goods hiring latest
      learn marketplace resources session shots stories tags teams uploads animation branding
      illustration web-design typography product-design print mobile`,
    'dzen.ru': `
      afisha editor embed export finance id media narrative pogoda portal profile-editor
      shorts sport suite theme video`,
    'fable.co': 'author club clubs folio folios premium reader review reviews social',
    'fansly.com': 'application creators explore feed lists posts subscriptions',
    'fetlife.com': `
      adverts ads discussions explore fetishes fetish gender groups groups_posts home inbox
      kinky kinksters near_you p&p places posts q requests statuses wallpaper conversations`,
    'fiverr.com': `
      agencies categories cp fiverr-business gigs hire inspire levels logo-maker lp
      partnerships resources seller_dashboard stores pro support_tickets trust_safety
      workspace`,
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
    'hoo.be': 'admin dashboard',
    'huggingface.co': `
      chat collections datasets docs enterprise inference join learn models organizations
      papers pricing spaces tasks hf`,
    'imgup.cz': 'galerie',
    'kaggle.com': `
      code competitions datasets discussions learn models organizations rankings scripts
      kernels work general benchmarks`,
    'keybase.io': 'blog chat docs download jobs team teams',
    'kick.com': 'browse category categories clips clip dashboard following stream video videos',
    'ko-fi.com': 'album commissions gallery gold home manage post s summary shop',
    'lemon8-app.com': 'discover feed hashtag topic topics',
    'linkin.bio': 'later',
    'linktr.ee': 'admin marketplace s templates discover blog',
    'max.ru': 'bot bots channels download invite join',
    'mewe.com': 'chat cms emails group-by-id i invite join myworld page-by-id page stories',
    'minds.com': `
      analytics blog boost channels crypto discovery feature groups hashtag media messenger
      newsfeed onboarding p plus pro rewards supermind token tokens wallet`,
    'mixcloud.com':
      'advertise competitions discover genres live select tag upload categories widget',
    'muckrack.com': 'blog daily journalists link research trends whoshared rankings',
    'musescore.com': 'bundles challenges courses dashboard sheetmusic song user hub instruments',
    'myspace.com': 'browse discover featured mymusic pressroom radio signup stream video music',
    'ngl.link': 'app p',
    'njump.me': 'embed npubs-archive relays-archive render robots.txt',
    'ok.ru': `
      app apk cdk dk docs facebook feed game games gifts group guests hobby live marks
      messages mobile music online pymk settings video videoembed web-api apphook vitrine
      discover shortvideo post theme topics portal market`,
    'opencollective.com': `
      applications become-a-host collectives create fiscal-hosting hosts host expenses pledge
      signin organizations redeem`,
    'periscope.tv': 'w i couchmode',
    'pixiv.net': 'artworks novel bookmark fanbox illustration novels ranking request sketch',
    'plurk.com': 'top m p portal plurker user users emos',
    'pokec.azet.sk': `
      _s hladanie kluby kontakty miestnosti napoveda prihlasenie rp registracia skupiny
      sluzby zoznamka`,
    'producthunt.com': 'alternatives coming-soon launches newsletters questions stories visit',
    'read.cv': 'explore fonts profiles signin teams',
    'reverbnation.com':
      'artist band-promotion connect fanreach industry label main opportunities venue',
    'scholar.harvard.edu': 'cas faculty saml-login site-search',
    'scribd.com': `
      audiobook audiobooks author doc document docs embeds magazines presentation read
      snapshot upload-document word`,
    'sendit.fyi': 'sticker stickers',
    'sketchfab.com': `
      3d-models blogs buy challenges classifieds exhibits feed licensing model models
      playlists scenes skfb tags`,
    'slideshare.net': 'category featured mobile presentations slideshow slideshows upload',
    'smule.com': 'apps c explore group p performances playlist recording s sing_google song',
    'speakerdeck.com': 'c player signup features',
    'tellonym.me': 'tell qa thread',
    'throne.com': 'creators gift gifts wishlist',
    'trello.com': 'b c butler invite power-ups u w workspaces templates',
    'vimeo.com': `
      album analytics blog category channels couchmode create customers enterprise event
      events features for-hire group groups hd hubnut lol manage moogaloop moogalover on
      ondemand ott plus pool professionals review screen-recorder showcase showcases
      solutions staffpicks stock tag thechampions tools upload vimeo-live vod watch
      watchlater webinars`,
    'warpcast.com': 'bookmarks',
    'weheartit.com': 'articles collections entry find inspirations',
    'weibo.com': `
      a ajax p aj ttarticle tv newlogin visitor login.php hot u n d discover z ttwenzhang
      leftnav manage like messages mygroups friends`,
    'write.as': 'me new pad read guides',
    'yubo.live': `
      age-verification community-guidelines da de download es fi fr it ja ko newsroom nl no
      pl pt safety safety-hub sv wizz`,
    'zomato.com': `
      abudhabi agra ahmedabad auckland bangalore bengaluru bhopal chandigarh chennai city
      deals delivery delivery-cities dubai goa guwahati hyderabad india indore jaipur jakarta
      kanpur kochi kolkata lebanon lisbon london lucknow manila melbourne mumbai nagpur ncr
      order-food-online partner-with-us pune restaurants surat sydney uae vadodara
      visakhapatnam webview who-we-are`,
  },
  /** What first words that are no name look like on a site, as the source of a regular expression. */
  shapes: {
    'genius.com': '[^/?#&]+-(?:lyrics|annotated|sample|q-and-a|tracklist|credits)',
    'liketk.it': '\\d\\w{3,5}',
    'njump.me': '(?:naddr|nevent|note|nprofile)1[a-z0-9]{20,}|[^/?#&]*@[^/?#&]*',
    'vimeo.com': 'moogaloop[\\w.]*',
  },
} as const;
