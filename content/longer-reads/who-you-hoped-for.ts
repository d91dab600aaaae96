export default {
  hurt: true,
  text: `
    You may be on their page, looking for a side of them that you saw only sometimes. Perhaps
    they were gentle for one evening. Perhaps they listened to you once, for a whole walk home.

    You may have thought that this was who they really were. So you waited for more of it.
    People wait for months like that, or for years. It wasn’t stupid to wait. You had seen
    something, and you hoped to see it again.

    It can be hard to explain this kind of missing. You can’t show anyone a photo of what you
    hoped for. If you tell a friend how it was, the friend may ask why you’re sad at all. You
    can be sad about the evenings that you waited for and never had.

    You may be angry too, with them or with yourself. If they hurt you, you may be ashamed of
    having hoped. Wanting someone to be kind to you is nothing to be ashamed of.

    You may still think of that walk home. You can remember it, and you can remember the other
    days too.
  `,
} as const;
