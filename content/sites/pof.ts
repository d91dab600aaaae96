export default {
  name: 'Plenty of Fish',
  hosts: { 'pof.com': '' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.pof.com/viewprofile.aspx?profile_id={id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/viewprofile.aspx?profile_id={id}',
      surface: 'profile',
      examples: { 'https://www.pof.com/viewprofile.aspx?profile_id=12345678': 'id:12345678' },
    },
  ],
  nobody: ['https://www.pof.com/', 'https://www.pof.com/viewprofile.aspx'],
} as const;
