/** How `redirect_data` sends the customer to the form: with which method, and whether it has fields. */
export type RedirectShape = "GET" | "POST" | "GET without fields";
