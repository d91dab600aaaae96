interface PageHeadingProps {
  /** The page's name. */
  title: string;
  /** One plain sentence on what it is for. */
  purpose: string;
}

/** How a page of the options opens. */
export function PageHeading({ title, purpose }: PageHeadingProps) {
  return (
    <header class="page-heading">
      <h1>{title}</h1>
      <p>{purpose}</p>
    </header>
  );
}
