export default {
  name: 'Discord',
  hosts: { 'discord.com': 'ptb canary', 'discordapp.com': 'ptb canary' },
  names: {
    id: {
      shape: '\\d{15,21}',
      ignores: 'nothing',
      link: 'https://discord.com/users/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/users/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://discord.com/users/80351110224678912': 'id:80351110224678912',
        'https://ptb.discord.com/users/80351110224678912': 'id:80351110224678912',
      },
    },
    {
      url: 'discord:/-/users/{id}',
      surface: 'profile',
      examples: { 'discord://-/users/80351110224678912': 'id:80351110224678912' },
    },
    {
      url: '/channels/@me/{number}/{…}',
      surface: 'chat',
      examples: { 'https://discord.com/channels/@me/80351110224678913': null },
    },
    { url: 'discord.gg/{any}', surface: 'chat', examples: { 'https://discord.gg/AbCdEf': null } },
    {
      url: '/invite/{any}',
      surface: 'chat',
      examples: { 'https://discord.com/invite/AbCdEf': null },
    },
  ],
  nobody: [
    'https://discord.com/',
    'https://discord.com/app',
    'https://discord.com/channels/@me',
    'https://discord.com/users/@me',
    'https://discord.com/users/anna',
    'https://discord.com/anna',
    'https://support.discord.com/users/80351110224678912',
  ],
} as const;
