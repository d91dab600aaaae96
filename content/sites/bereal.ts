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
    about app apps brand careers community contact download faq guidelines help invite jobs
    legal login press privacy safety settings support terms`,
  forms: [
    { url: '/{handle}', surface: 'profile', examples: { 'https://bere.al/Anna.B': 'anna.b' } },
  ],
  nobody: ['https://bere.al/', 'https://bere.al/privacy', 'https://help.bereal.com/anna.b'],
} as const;
