import * as z from 'zod/mini';

/** A field of a form as docs/file.md has it: where it stands, and what can stand there. */
export type FormField = [path: string, form: string];

const nodeSchema = z.object({
  type: z.optional(z.unknown()),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.string())),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
  items: z.optional(z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  additionalProperties: z.optional(z.unknown()),
  required: z._default(z.array(z.string()), []),
});

const names: Record<string, string> = {
  ...{ string: 'text', number: 'number', integer: 'number', boolean: 'true or false' },
  ...{ object: 'fields', null: 'null' },
};

/** Every field of a form, those within others too, in order. */
export function fieldsOf(schema: z.ZodMiniType): FormField[] {
  return within(z.toJSONSchema(schema, { unrepresentable: 'any' }), '');
}

function within(value: unknown, path: string): FormField[] {
  const { anyOf, oneOf, items, properties, required } = nodeSchema.parse(value);
  const fields = Object.entries(properties ?? {}).flatMap(([name, each]): FormField[] => {
    const absent = required.includes(name) ? '' : '; may be absent';
    return [[path + name, formOf(each) + absent], ...within(each, `${path}${name}.`)];
  });
  const others = [...(anyOf ?? oneOf ?? []), ...(items ? [items] : [])];
  const more = others.flatMap((each) => within(each, path));
  // Of several forms, each says its own kind; what they share is said once.
  return [...new Map([...fields, ...more].map((each) => [each.join(), each])).values()];
}

function formOf(value: unknown): string {
  const node = nodeSchema.parse(value);
  const { anyOf = node.oneOf, items, additionalProperties } = node;
  if (anyOf) return anyOf.map(formOf).join(' or ');
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((each) => `\`${each}\``).join(', ');
  if (items) return `list of ${formOf(items)}`;
  if (typeof additionalProperties === 'object') return `${formOf(additionalProperties)}, by name`;
  const types = [node.type].flat().map((each) => names[String(each)] ?? 'anything');
  return types.join(' or ');
}
