/**
 * First words of a path that are a page of one site of the table, besides those that are on every
 * site there.
 */
export default {
  /** Where these words are from, and when they were last looked at. */
  from: 'robots.txt of some sites of 2024, kept in public collections; reserved names in the code of Open Collective, Audius, WriteFreely, GitLab, Gitea; sherlock, maigret, yt-dlp, gallery-dl; routes as commonly known, not read from the site, November 2026',
  /** Words by the id of a site. */
  words: {
    '500px.com': `
      activity classroom colors copyrightinfo creators editors fresh following gallery
      galleries licensing liked likes manager membership messages mygalleries photographers
      photographs popular quests resourcehub select statistics undiscovered upcoming web-api
      workshop`,
    'academia.edu': 'courses departments documents journals letters people researchers',
    'allmylinks.com': 'dashboard pro verify',
    'ameblo.jp': '_api _hook _static accesslog blog_portal summary',
    'artstation.com': `
      artwork artworks blogs challenges channels learning magazine marketplace podcast prints
      prototype schools services studios guides jobs masterclasses bookmarks`,
    'ask.fm': 'discover question questions wall answers shoutouts versus',
    'audius.co': `
      audio billing check-page coin confirm-email crypto curated feed libraries like likes
      message mood moods next notification notifications oauth options radio repost reposts
      rewards stations suggested suggestions trending underground upload wallet`,
    'beacons.ai': 'i templates tools',
    'behance.net': `
      adobe assets availability blog for_you galleries galleries-list gallery hire joblist
      jobs live livestreams log moodboard moodboards onboarding portfolio pro prosite
      sources v2 v3`,
    'beli.app': 'beli download lists privacy-policy restaurants',
    'bitbucket.org': 'dashboard product repo snippets socialauth workspace xhr',
    'calendly.com': 'abuse_reports app integrations scheduling solutions',
    'cameo.com': `
      animals athletes browse comedians fandom for-business kids musicians occasions
      reality-tv request search`,
    'campsite.bio': 'admin features qr templates',
    'cara.app': 'bookmarks explore following guidelines home portfolio',
    'career.habr.com': `
      announcements brainstorage_redirects companies conversations onboard preferences
      responses resumes suggest user_exports v1 vacancies vacancy_subscriptions yandex_money`,
    'codeberg.org': `
      .git .well-known admin assets attachments avatars captcha commits debug ghost issues
      metrics milestones notifications org organizations pulls raw repo stars`,
    'codepen.io': 'challenges collection cpe embed pen pens picks spark topic template',
    'dailymotion.com': `
      _v1st abuse activate ajax archived cdn controller embed factory family_filter history
      hub json library live logger middle pageitem partner player playlist playlists promote
      rss sequence swf topic upload user user_videos video videos widget widget_chunks`,
    'depop.com': 'category explore giftguide products sell sellinghub sizeguides theme',
    'dev.to': `
      admin ahoy async_info connect latest listings mod pod reactions reading_list
      readinglist report-abuse reviews series t tags video`,
    'disqus.com': 'by channel embed forums dashboard profile disqus next home',
    'dribbble.com': `
      admin animation attachments autocompletes blocks bookings branding buckets colors
      designers for freelance freelance-jobs goods highlights hiring illustration latest
      learn marketplace mobile print product-design recommendations resources session shots
      stories suggestions tags teams typography uploads web-design`,
    'dzen.ru': `
      .well-known afisha away editor embed export finance id media money narrative
      onboarding pogoda portal profile-editor shorts sport suite theme video`,
    'fable.co': 'author club clubs folio folios premium reader review reviews social',
    'fansly.com': 'application creators explore feed lists posts subscriptions',
    'fetlife.com': `
      adverts ads discussions explore fetishes fetish gender groups groups_posts home inbox
      kinky kinksters near_you p&p places posts q requests statuses wallpaper conversations`,
    'fiverr.com': `
      agencies categories cp fiverr-business gigs hire inspire levels logo-maker lp
      partnerships resources seller_dashboard stores pro support_tickets trust_safety
      workspace`,
    'foursquare.com': `
      city device explore foursquarecity login map oauth2 private swarm touch user v venue
      wp-admin`,
    'freecodecamp.org': 'certification donate espanol italian japanese chinese portuguese',
    'gab.com': 'chats compose explore group groups marketplace news posts timeline tags hashtag',
    'genius.com': `
      albums amp annotations artists bagon discussions editors email_notifications
      genius-about hot-song mecha new posts producers questions referents search shop songs
      static verified-artists videos web`,
    'giphy.com': 'clips gifs reactions stickers artists categories entertainment explore',
    'gitee.com': 'admin',
    'gitlab.com': `
      -assets .well-known admin assets autocomplete dashboard explore groups health_check
      help import jwt oauth profile projects public s search snippets unsubscribes uploads
      users v2`,
    'gitlab.gnome.org': 'admin autocomplete',
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
    'issuu.com': `
      acq action call cwv flag forgotpassword lp mylibrary oembed oembed_tumblr oembed_wp
      preview prices prv query res sections sso-signin try`,
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
    'mixcloud.com': `
      advertise categories competitions discover genres live pigeon select short tag upload
      widget`,
    'muckrack.com': 'blog daily journalists link research trends whoshared rankings',
    'musescore.com': 'bundles challenges courses dashboard sheetmusic song user hub instruments',
    'myspace.com': 'browse discover featured mymusic pressroom radio signup stream video music',
    'ngl.link': 'app p',
    'njump.me': 'embed npubs-archive relays-archive render robots.txt',
    'ok.ru': `
      apk app apphook cdk discover dk docs facebook feed game games gifts group
      groupcallembed guests hobby hobby-mailru joincall live mapi market marks messages
      mobile music online portal post pymk qrcode settings shortvideo theme topics video
      videoembed vitrine web-api`,
    'opencollective.com': `
      accept-financial-contributions admin admin-panel agreement agreements applications
      apply become-a-fiscal-host become-a-host become-a-sponsor callback chapters collective
      collectives confirm contribute conversations create create-account deletecollective
      email expense expenses fiscal-host fiscal-hosting fiscal-hosts fund gift-card
      gift-cards gift-cards-next gift-of-giving graphql hiring host hosts how-it-works
      join-free learn-more member member-invitations my-account onboarding organizations
      paymentmethod pledge pledges privacypolicy project recurring-contributions redeem
      redeemed redirect root-actions signin submitted-expenses tiers transactions updates
      virtual-cards virtualcards website widgets`,
    'orcid.org': `
      2fa css developer-tools institutional-signin my-orcid orcid-search qr-code.png
      reactivation social-linking trusted-parties wp-admin wp-includes`,
    'periscope.tv': 'w i couchmode',
    'pixiv.net': 'artworks novel bookmark fanbox illustration novels ranking request sketch',
    'plurk.com': 'top m p portal plurker user users emos',
    'pokec.azet.sk': `
      _s hladanie kluby kontakty miestnosti napoveda prihlasenie rp registracia skupiny
      sluzby zoznamka`,
    'producthunt.com': 'alternatives coming-soon launches newsletters questions stories visit',
    'profiles.wordpress.org': 'website-redirect wp-admin',
    'read.cv': 'explore fonts profiles signin teams',
    'reverbnation.com':
      'artist band-promotion connect fanreach industry label main opportunities venue',
    'sbazar.cz': 'admin readiness',
    'scholar.harvard.edu': 'cas faculty saml-login site-search',
    'scribd.com': `
      account-settings analytics audiobook audiobooks author blocks book-preview
      book_annotations cpds2 cpspa csrf_token doc doc-page docinfo docs document
      document_auxillary_content document_downloads documents embeds explorespa full
      fullscreen job_game listen lp-spa magazines next options payments presentation
      promo_code ratings read sbd search-4gen search-collections search-people sectionized
      snapshot ssi store_purchase upload-document user-document-collections user_flags
      viewer word your-account`,
    'sendit.fyi': 'sticker stickers',
    'sessionize.com': 'submission',
    'sketchfab.com': `
      3d-models blogs buy challenges classifieds exhibits feed licensing model models
      playlists scenes skfb tags`,
    'slideshare.net': `
      ab_tests category favorite featured frontend-track fullscreen ia main mobile nextjs
      pingback presentations private slideshow slideshows upload uploads`,
    'smule.com': 'apps c explore group p performances playlist recording s sing_google song',
    'speakerdeck.com': 'c player signup features',
    'stackshare.io': 'assets cwu graphql ossu pu swu tu',
    'tellonym.me': 'tell qa thread',
    'throne.com': 'creators gift gifts wishlist',
    'trello.com': `
      associate b boardinvited boardinvitedeclined butler c confirm confirmdelete invite
      organizationinvited organizationinvitedeclined power-ups statement templates u w
      workspaces`,
    'vimeo.com': `
      _global_notifications _next _rv album analytics blog category channels couchmode
      create customers enterprise event events features for-hire forgot_password group
      groups hd hubnut lol manage moogaloop moogalover musicstore on ondemand ott plus pool
      professionals review screen-recorder showcase showcases solutions staffpicks stock tag
      thechampions tools upload vimeo-live vod watch watchlater webinars`,
    'warpcast.com': 'bookmarks',
    'weheartit.com': 'articles collections entry find inspirations',
    'weibo.com': `
      a ajax p aj ttarticle tv newlogin visitor login.php hot u n d discover z ttwenzhang
      leftnav manage like messages mygroups friends`,
    'write.as': `
      add admin administrator adminzone authenticate changes css data dev draft drafts edits
      guides me meta metadata new pad publication publications read reader remove signout
      summary template templates terms-of-service termsofservice theme tips updates yourname`,
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
