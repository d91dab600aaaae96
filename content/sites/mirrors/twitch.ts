// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Safetwitch, Twineo',
    hosts: `
    ttv.vern.cc twitch.blitzw.in twitch.sudovanilla.org safetwitch.{any} twineo.{any}`,
    examples: {
      'https://safetwitch.drgns.space/anna_b': 'anna_b',
      'https://ttv.vern.cc/anna_b/videos': 'anna_b',
    },
  },
  {
    name: 'Social Blade',
    hosts: 'socialblade.com',
    forms: [
      {
        url: '/twitch/user/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/twitch/user/anna_b': 'anna_b',
        },
      },
    ],
    examples: {},
  },
] as const;
