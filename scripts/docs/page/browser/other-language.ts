/** The page in the other language, and where its parts have another address than here: written by the build. */
declare const cupQuickPayOtherLanguage: {
  readonly name: string;
  readonly lang: string;
  readonly page: string;
  readonly parts: Readonly<Record<string, string>>;
};

/** Puts a link to the page in the other language before all else, which leads to the place where the reader is. */
export function linkOtherLanguage(): void {
  if (document.querySelector(".other-language")) {
    return;
  }
  const { name, lang, page } = cupQuickPayOtherLanguage;
  const link = document.createElement("a");
  link.textContent = name;
  link.lang = lang;
  link.hreflang = lang;
  const update = () => {
    link.href = page + addressThere(location.hash);
  };
  update();
  // Redoc changes the address while the reader scrolls, and tells nobody.
  for (const event of ["pointerenter", "focus", "click"]) {
    link.addEventListener(event, update);
  }
  const navigation = document.createElement("nav");
  navigation.className = "other-language";
  navigation.ariaLabel = name;
  navigation.append(link);
  document.querySelector(".skip-link")?.after(navigation);
}

function addressThere(hash: string): string {
  const [path = "", ...query] = hash.split("?");
  const there = cupQuickPayOtherLanguage.parts[decodeURI(path.slice(1))];
  return there === undefined ? hash : [`#${encodeURI(there)}`, ...query].join("?");
}
