export default {
  found:
    'Thinking of an ex’s faults made people love them less, and feel worse. Thinking of something else made them feel better.',
  limits: 'A small experiment in a laboratory, minutes long.',
  so: 'Ebb asks for no list of faults at night. It shows small things to do instead.',
  source: 'Langeslag and Sanchez, 2018, Journal of Experimental Psychology: General 147(2)',
} as const;
