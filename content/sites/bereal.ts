export default {
  name: 'BeReal',
  hosts: { 'bere.al': '' },
  names: {
    handle: {
      shape: '[\\w.-]{3,30}',
      ignores: 'case',
      link: 'https://bere.al/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    about api app apps auth blog brand business careers community contact cookies download
    events faq feed friends groups guidelines help home invite jobs legal login partner press
    privacy profile realmojis recap safety settings share sign-in sign-up signup store support
    terms web`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  forms: [
    { url: '/{handle}', surface: 'profile', examples: { 'https://bere.al/Anna.B': 'anna.b' } },
  ],
  nobody: ['https://bere.al/', 'https://bere.al/privacy', 'https://help.bereal.com/anna.b'],
} as const;
