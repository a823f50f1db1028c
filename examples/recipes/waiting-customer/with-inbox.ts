import { redirectForm } from "cup-quickpay";
import { type DurableInbox, waitingPage } from "cup-quickpay/inbox";

/** The page `/pay/…`, in whichever process the customer waits. */
export async function payPage(inbox: DurableInbox, id: string): Promise<Response> {
  const news = await inbox.waitForRedirect(id, { timeout: "3s" });
  if (!news) {
    return page(202, waitingPage({ pollUrl: `/pay/${encodeURIComponent(id)}` }));
  }
  if (news.redirect_data) {
    return page(200, redirectForm(news.redirect_data));
  }
  return new Response(null, { status: 303, headers: { location: `/orders/${encodeURIComponent(id)}` } }); // it is over
}

const page = (status: number, body: string) =>
  new Response(body, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
